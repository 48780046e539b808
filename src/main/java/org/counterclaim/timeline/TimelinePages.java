package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.counterclaim.access.Freshness;
import org.counterclaim.access.Role;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Cells;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.FileKind;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.jboss.resteasy.reactive.RestQuery;

/** The timeline of an event, its files, and what each format can hold; all that is chosen stands in the address. */
@Path("/events/{id}")
public class TimelinePages {
    private final Events events;
    private final Timelines timelines;
    private final TimelineExports exports;
    private final Freshness freshness;

    TimelinePages(Events events, Timelines timelines, TimelineExports exports, Freshness freshness) {
        this.events = events;
        this.timelines = timelines;
        this.exports = exports;
        this.freshness = freshness;
    }

    @CheckedTemplate(basePath = "timeline", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance show(Event event, TimelineForm form, Errors errors, TimelineView view);

        static native TemplateInstance exports(
                Event event, TimelineForm form, Errors errors, Map<TimelineFormat, LossReport> losses);

        private Templates() {}
    }

    @GET
    @Path("/timeline")
    @RolesAllowed(Role.Names.READER)
    public Response show(
            String id, @RestQuery String after, @RestQuery String before, UriInfo address, Request request) {
        return freshness.of(request, () -> {
            var event = events.require(id);
            var form = form(address);
            var errors = Errors.none();
            var view = timelines.view(timelines.chosen(event, form, errors), Cursor.of(after, before));
            return Response.ok(Templates.show(event, form, errors, view));
        });
    }

    @GET
    @Path("/timeline/exports")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance exports(String id, UriInfo address) {
        return exports(events.require(id), address, Errors.none());
    }

    private TemplateInstance exports(Event event, UriInfo address, Errors errors) {
        var form = form(address);
        var losses = exports.losses(timelines.of(event, form, errors, address.getBaseUri()));
        return Templates.exports(event, form, errors, losses);
    }

    @GET
    @Path("/timeline.{format}")
    @RolesAllowed(Role.Names.READER)
    public Response export(String id, String format, UriInfo address) throws IOException {
        var kind = FileKind.require(TimelineFormat.values(), format);
        var event = events.require(id);
        var errors = Errors.none();
        var timeline = timelines.of(event, form(address), errors, address.getBaseUri());
        if (errors.any()) {
            return Answer.again(exports(event, address, Errors.none()));
        }
        try {
            return Response.ok(file(kind, timeline, address), kind.mediaType())
                    .header("Content-Disposition", kind.attachment("timeline"))
                    .build();
        } catch (Refused tooLarge) {
            return Answer.again(exports(event, address, Errors.of(tooLarge)));
        }
    }

    /** A PDF has a greatest size, and may be refused before its first byte; all others are streams. */
    private Object file(TimelineFormat kind, Timeline timeline, UriInfo address) throws IOException {
        if (kind == TimelineFormat.PDF) {
            var whole = new ByteArrayOutputStream();
            exports.write(kind, timeline, whole);
            return whole.toByteArray();
        }
        boolean marked = kind == TimelineFormat.CSV
                && !Filled.of(address.getQueryParameters()).line("bom").isEmpty();
        return (StreamingOutput) out -> {
            if (marked) {
                out.write(Cells.BYTE_ORDER_MARK.getBytes(UTF_8));
            }
            exports.write(kind, timeline, out);
        };
    }

    private static TimelineForm form(UriInfo address) {
        return TimelineForm.of(Filled.of(address.getQueryParameters()));
    }
}
