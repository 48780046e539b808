package org.counterclaim.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.counterclaim.document.UnreadableDocument;
import org.counterclaim.fetch.NotFetched;

/** What is said where an article is given to be read. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message("Read an article")
    String title();

    @Message(
            "Give it in one of three ways. Title, publisher, date and text are taken from it for you to check; nothing is recorded before you save.")
    String lead();

    @Message("From a file, a web address or a copied text the fields can be filled in for you:")
    String instead();

    @Message("From the web")
    String fromWeb();

    @Message("This server opens the page and keeps all that was sent as a web archive (WARC).")
    String addressHint();

    @Message(
            "Web addresses are not opened on this server: its operator has switched that off. Save the page as a file, or copy its text.")
    String fetchingOff();

    @Message("Open and read")
    String readAddress();

    @Message("From a file")
    String fromFile();

    @Message(
            "Text, web page (HTML), PDF, Word document (DOCX) or letter (EML), with the text in it: scanned pages have none. It is attached to the source as it is.")
    String fileHint();

    @Message("Read the file")
    String readFile();

    @Message("Copied text")
    String fromText();

    @Message("Plain text, or the HTML of a page, which is then attached to the source as a file.")
    String textHint();

    @Message("Read the text")
    String readText();

    @Message("Write the address of the page.")
    String addressMissing();

    @Message("Choose a file.")
    String fileMissing();

    @Message("Paste the text.")
    String textMissing();

    @Message("Check what was read")
    String check();

    @Message("Nothing is recorded yet. Correct what is wrong, fill in what is missing, and save.")
    String checkLead();

    @Message("Will be attached as it is:")
    String waiting();

    @Message("Another article")
    String another();

    @Message("pasted.html")
    String pasted();

    @Message(
            "What was read is not kept any more: it waits for a day, and for one save. Save again to record the source without it, or read it once more.")
    String originalGone();

    @Message("""
            {#switch reason}\
            {#case SWITCHED_OFF}Web addresses are not opened on this server.\
            {#case BUSY}Too many pages are being opened at the moment. Try again in a minute.\
            {#case NOT_WEB}This is no address of a web page. Write the whole of it, beginning with http:// or https://.\
            {#case MALFORMED}This address cannot be followed: “{detail}”. Copy it from the browser, without user name and password.\
            {#case FORBIDDEN_PORT}This server opens no page at port {detail}, where other services than the web are usual.\
            {#case FORBIDDEN_ADDRESS}“{detail}” belongs to a private network, or may. This server opens pages of the public web only.\
            {#case NO_SUCH_HOST}No site is called “{detail}”. Check the spelling.\
            {#case UNREACHABLE}“{detail}” does not answer, or cannot prove that it is this site.\
            {#case TOO_MANY_REDIRECTS}The page sends on and on to other addresses; after {detail} of them this server gave up.\
            {#case TOO_LARGE}The page is larger than {detail} MB, the most that is opened from here. Save it as a file, and give that.\
            {#case TOO_SLOW}The page was not there after {detail} seconds. Try again later, or save it as a file.\
            {#case REFUSED_BY_SERVER}The site refuses the page ({detail}). Where a browser shows it, save it as a file or copy its text.\
            {#case BROKEN_ANSWER}What “{detail}” sent is broken or ended too early. Try again later.\
            {#case EMPTY}“{detail}” sent an empty page.\
            {/switch}""")
    String notFetched(NotFetched.Reason reason, String detail);

    @Message("""
            {#switch reason}\
            {#case UNKNOWN_TYPE}This is no text, web page, PDF, DOCX or EML, whatever it is called.\
            {#case ENCRYPTED}It opens with a password only. Save it without one.\
            {#case DAMAGED}It is damaged: it begins like a document, and does not go on like one.\
            {#case NO_TEXT}There is no text in it. Scanned pages are pictures; copy the text by other means.\
            {#case TOO_LARGE}It is too large, or holds more text than fits.\
            {#case TOO_COMPLEX}It takes more memory to read than there is for it. Copy the text instead.\
            {#case TOO_SLOW}It takes too long to read. Copy the text instead.\
            {#case BUSY}Too many documents are being read at the moment. Try again in a minute.\
            {/switch}""")
    String unreadable(UnreadableDocument.Reason reason);
}
