package org.counterclaim.compare;

import io.quarkus.qute.TemplateEnum;
import org.counterclaim.web.FileKind;

/** A kind of file in which a comparison leaves the application. */
@TemplateEnum
public enum ComparisonFormat implements FileKind {
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

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }
}
