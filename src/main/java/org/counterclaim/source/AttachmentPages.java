package org.counterclaim.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.counterclaim.access.Role;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Wording;

/** The files that are attached to a source: the list, the form that attaches one, and the files themselves. */
@Path("/sources/{id}/attachments")
public class AttachmentPages {
    private final Sources sources;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Forms forms;
    private final Saving saving;
    private final Wording wording;

    AttachmentPages(
            Sources sources, Attachments attachments, StoredFiles files, Forms forms, Saving saving, Wording wording) {
        this.sources = sources;
        this.attachments = attachments;
        this.files = files;
        this.forms = forms;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "source", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance attachments(Source source, String reason, Errors errors, Removal removal);

        private Templates() {}
    }

    /**
     * A removal that was refused.
     *
     * @param attachment the public id of what was to be removed
     * @param reason why, as it was typed
     * @param problem what is wrong with that
     */
    record Removal(String attachment, String reason, String problem) {}

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance list(String id) {
        return Templates.attachments(sources.require(id), "", Errors.none(), null);
    }

    /** A form that comes without its file is told so beside the field, however it was sent. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response attach(String id, @BeanParam AttachmentForm form) {
        var source = sources.require(id);
        var page = new Saving.Page<AttachmentForm>(
                forms::check,
                null,
                (typed, errors, merge) -> Templates.attachments(source, typed.reason(), errors, null));
        return saving.create(
                page, form, typed -> attach(source, typed), messages().attached());
    }

    /** The content first: it is stored without the lock under which the change is appended. */
    private Source attach(Source source, AttachmentForm form) {
        var file = files.store(form.content(messages()), form.type(messages()));
        return attachments.attach(source.publicId(), form.name(), file, form.reason());
    }

    @GET
    @Path("/{attachment}")
    @RolesAllowed(Role.Names.READER)
    public Response download(String id, String attachment, Request request) {
        var found = attachments.require(sources.require(id), attachment);
        return Download.of(found, request, files);
    }

    @POST
    @Path("/{attachment}/removals")
    @RolesAllowed(Role.Names.EDITOR)
    public Response remove(String id, String attachment, @BeanParam RemovalForm form) {
        var source = sources.require(id);
        var found = attachments.require(source, attachment);
        var page = new Saving.Page<RemovalForm>(
                forms::check,
                null,
                (typed, errors, merge) -> Templates.attachments(
                        source, "", Errors.none(), new Removal(found.publicId(), typed.reason(), errors.at("reason"))));
        return saving.create(
                page,
                form,
                typed -> attachments.remove(id, attachment, typed.reason()),
                messages().removed());
    }

    private AttachmentMessages messages() {
        return wording.in(AttachmentMessages.class);
    }
}
