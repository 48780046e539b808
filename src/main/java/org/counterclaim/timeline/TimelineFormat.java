package org.counterclaim.timeline;

import io.quarkus.qute.TemplateEnum;
import org.counterclaim.web.AtomFile;
import org.counterclaim.web.FileKind;

/** A kind of file in which a timeline leaves the application. */
@TemplateEnum
public enum TimelineFormat implements FileKind {
    /** Rows of text for scripts and spreadsheets. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** A workbook. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** All that is recorded, for programs. */
    JSON("json", "application/json;charset=UTF-8"),
    /** Linked data in the terms of schema.org. */
    JSONLD("jsonld", "application/ld+json;charset=UTF-8"),
    /** The data file of TimelineJS. */
    TIMELINEJS("timelinejs.json", "application/json;charset=UTF-8"),
    /** A calendar, RFC 5545. */
    ICS("ics", "text/calendar;charset=UTF-8"),
    /** Text for documents and wikis. */
    MARKDOWN("md", "text/markdown;charset=UTF-8"),
    /** Pages for paper and court files. */
    PDF("pdf", "application/pdf"),
    /** One page that opens from disk and asks for nothing else. */
    HTML("html", "text/html;charset=UTF-8"),
    /** A feed of the newest claims, RFC 4287. */
    ATOM("atom", AtomFile.MEDIA_TYPE);

    private final String extension;
    private final String mediaType;

    TimelineFormat(String extension, String mediaType) {
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
