package org.counterclaim.compare;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** A kind of file in which a comparison leaves the application. */
@TemplateEnum
public enum ComparisonFormat {
    /** Rows of text for spreadsheets and scripts. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** A workbook. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** All that a comparison holds, for programs. */
    JSON("json", "application/json;charset=UTF-8"),
    /** Text for documents and wikis. */
    MARKDOWN("md", "text/markdown;charset=UTF-8"),
    /** One page that opens from disk and asks for nothing else. */
    HTML("html", "text/html;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    ComparisonFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<ComparisonFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}
