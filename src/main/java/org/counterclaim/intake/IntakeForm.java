package org.counterclaim.intake;

import java.util.Arrays;
import org.counterclaim.source.FileName;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What a person gave to be read, in one of three ways; what stands in the fields of the others stays there.
 *
 * @param way the name of the way, as the button says it that was pressed
 * @param text plain or HTML, as it was pasted
 * @param event the id of the event it is read for; empty where it is read for none
 */
record IntakeForm(
        @RestForm String way,
        @RestForm String address,
        @RestForm FileUpload file,
        @RestForm String text,
        @RestForm String event) {

    IntakeForm {
        way = Typed.line(way);
        address = Typed.line(address);
        text = text == null ? "" : text;
        event = Typed.line(event);
    }

    /** The form as it opens. */
    static IntakeForm about(String event) {
        return new IntakeForm("", "", null, "", event);
    }

    /** The way that was chosen; where somebody sent none, that of the first field that holds something. */
    Way chosen() {
        return Arrays.stream(Way.values())
                .filter(each -> each.name().equals(way))
                .findFirst()
                .orElseGet(() -> !address.isEmpty() ? Way.ADDRESS : hasFile() ? Way.FILE : Way.TEXT);
    }

    /** Whether a file was sent, which no browser keeps chosen. */
    public boolean hasFile() {
        return file != null && file.fileName() != null && !file.fileName().isEmpty();
    }

    String requireAddress(IntakeMessages messages) {
        if (address.isEmpty()) {
            throw new Refused("address", messages.addressMissing());
        }
        return address;
    }

    FileUpload requireFile(IntakeMessages messages) {
        if (!hasFile()) {
            throw new Refused("file", messages.fileMissing());
        }
        return file;
    }

    /** What the file was called; empty where nothing legible was left of that. */
    String fileName() {
        return FileName.clean(file.fileName());
    }

    String requireText(IntakeMessages messages) {
        if (Typed.text(text).isEmpty()) {
            throw new Refused("text", messages.textMissing());
        }
        return text;
    }
}
