package org.counterclaim.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say of the files that are attached to a source. */
@MessageBundle("attachment")
public interface AttachmentMessages {

    @Message("Attached files")
    String title();

    @Message("A copy of what was published, kept as it was: it can be looked at when the original is gone.")
    String lead();

    @Message("No copy has been attached.")
    String none();

    @Message("Attach a file")
    String attach();

    @Message(
            "The copy as you saved it: PDF, web page (HTML), text, letter (EML), document (DOCX), picture (PNG, JPEG, GIF, WebP, TIFF, AVIF, HEIC) or web archive (WARC, WACZ); up to {most} MB.")
    String fileHint(long most);

    @Message("Browsers do not keep a chosen file: please choose it again.")
    String again();

    @Message("Where the copy comes from, or why it is added; it is kept in the history.")
    String reasonHint();

    @Message("Remove")
    String remove();

    @Message("It is taken off this source. The history keeps its name and hash, and the database its content.")
    String removeNote();

    @Message("""
            {#switch type}\
            {#case PDF}PDF document\
            {#case HTML}web page\
            {#case TEXT}plain text\
            {#case DOCX}Word document\
            {#case EML}letter\
            {#case PNG}PNG picture\
            {#case JPEG}JPEG picture\
            {#case GIF}GIF picture\
            {#case WEBP}WebP picture\
            {#case TIFF}TIFF picture\
            {#case AVIF}AVIF picture\
            {#case HEIC}HEIC picture\
            {#case HEIF}HEIF picture\
            {#case WARC}web archive (WARC)\
            {#case WARC_GZIP}web archive (WARC, compressed)\
            {#case WACZ}web archive (WACZ)\
            {/switch}""")
    String type(FileType type);

    @Message("{size.amount} {#switch size.unit}{#case BYTES}bytes{#case KB}KB{#case MB}MB{/switch}")
    String size(FileSize size);

    @Message("SHA-256")
    String hash();

    @Message("Choose a file.")
    String missing();

    @Message("This file is empty.")
    String empty();

    @Message("This file is too large: at most {most} MB fit here.")
    String large(long most);

    @Message("""
            {#switch seems}\
            {#case SVG}This seems to be an SVG drawing, which can hold scripts. Attach it as a PDF or as a picture.\
            {#case TEXT}This seems to be text of a kind of its own, such as the code of a program. Attach it as plain text or as a PDF.\
            {#case OFFICE}This seems to be an office document. Attach it as a PDF.\
            {#case VIDEO}This seems to be a video, which is not kept here. Attach a picture of it.\
            {#case SOUND}This seems to be a sound recording, which is not kept here.\
            {#case PICTURE}This seems to be a picture of a kind that browsers do not show. Attach it as PNG or JPEG.\
            {#case ARCHIVE}This seems to be an archive or an office document. Attach what is in it, or a PDF of it.\
            {#case PROGRAM}This seems to be a program, which is not kept here.\
            {#case OTHER}Nothing is known of this kind of file, or it is damaged.\
            {/switch} \
            Accepted are PDF, HTML, plain text, EML, DOCX, PNG, JPEG, GIF, WebP, TIFF, AVIF, HEIC, WARC and WACZ, whatever the file is called.""")
    String unaccepted(Unaccepted seems);

    @Message("This very file is attached already, as “{name}”.")
    String twice(String name);

    @Message("No more than {most} files can be attached to one source.")
    String full(int most);

    @Message("The file has been attached.")
    String attached();

    @Message("The file has been removed from this source.")
    String removed();
}
