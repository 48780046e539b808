package org.counterclaim.source;

/** What a file that is not accepted seems to be, as far as it helps to know it. */
public enum Unaccepted {
    /** A drawing that can hold scripts. */
    SVG,
    /** Text of a kind of its own, such as the code of a program. */
    TEXT,
    /** A document of an office program. */
    OFFICE,
    /** Moving pictures. */
    VIDEO,
    /** Sound. */
    SOUND,
    /** A picture of a kind that browsers do not show. */
    PICTURE,
    /** A package of files; documents of newer office programs are such packages, too. */
    ARCHIVE,
    /** Something that a computer would run. */
    PROGRAM,
    /** None of these. */
    OTHER;

    static Unaccepted of(String mediaType) {
        return switch (mediaType) {
            case "image/svg+xml" -> SVG;
            case "application/zip",
                    "application/gzip",
                    "application/x-7z-compressed",
                    "application/x-rar-compressed",
                    "application/x-tar",
                    "application/x-gtar",
                    "application/x-xz",
                    "application/x-bzip2",
                    "application/zstd" -> ARCHIVE;
            case "application/x-tika-msoffice", "application/x-tika-ooxml", "application/rtf", "application/msword" ->
                OFFICE;
            case "application/x-msdownload",
                    "application/x-executable",
                    "application/x-elf",
                    "application/x-sharedlib",
                    "application/x-sh",
                    "application/java-vm" -> PROGRAM;
            default -> ofFamily(mediaType);
        };
    }

    private static Unaccepted ofFamily(String mediaType) {
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "text" -> TEXT;
            case "video" -> VIDEO;
            case "audio" -> SOUND;
            case "image" -> PICTURE;
            default -> OTHER;
        };
    }
}
