package org.counterclaim.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.fetch.Fetcher;
import org.counterclaim.history.Saving;
import org.counterclaim.history.Subject;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceForm;
import org.counterclaim.source.SourceMessages;
import org.counterclaim.source.Sources;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an article is given to be read, and where what was read is corrected and saved. */
@Path("/sources/intake")
public class IntakePages {
    /** The fields at which a form says that the same is recorded already. */
    private static final List<String> RECORDED = List.of("address", "text", "duplicate");

    private final Reader reader;
    private final Proposals proposals;
    private final Originals originals;
    private final Sources sources;
    private final Events events;
    private final Fetcher fetcher;
    private final Saving saving;
    private final Visitor visitor;
    private final Wording wording;

    IntakePages(
            Reader reader,
            Proposals proposals,
            Originals originals,
            Sources sources,
            Events events,
            Fetcher fetcher,
            Saving saving,
            Visitor visitor,
            Wording wording) {
        this.reader = reader;
        this.proposals = proposals;
        this.originals = originals;
        this.sources = sources;
        this.events = events;
        this.fetcher = fetcher;
        this.saving = saving;
        this.visitor = visitor;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "intake", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance ask(IntakeForm form, Event event, boolean fetching, Errors errors);

        static native TemplateInstance check(SourceForm form, Original original, Event event, Errors errors);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance ask(@RestQuery String event) {
        return ask(IntakeForm.about(event), Errors.none());
    }

    private TemplateInstance ask(IntakeForm form, Errors errors) {
        return Templates.ask(form, event(form.event()), fetcher.enabled(), errors);
    }

    /** Reads, and shows what was read; nothing is recorded by this. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response read(@BeanParam IntakeForm form) {
        try {
            var reading = reader.read(form, user());
            var proposal = proposals.of(reading);
            return Response.ok(Templates.check(proposal, reading.original(), event(form.event()), recorded(proposal)))
                    .build();
        } catch (Refused refused) {
            return Answer.again(ask(form, Errors.of(refused)));
        }
    }

    /** What is recorded already is told at once; what else is wrong, when it is saved. */
    private Errors recorded(SourceForm proposal) {
        var wrong = sources.check(proposal);
        return wrong.choices("duplicate").isEmpty() ? Errors.none() : wrong.only(RECORDED);
    }

    @POST
    @Path("/sources")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response record(MultivaluedMap<String, String> fields) {
        var filled = Filled.of(fields);
        var original = filled.line("original");
        var event = event(filled.line("event"));
        var form = SourceForm.of(filled);
        var page = new Saving.Page<SourceForm>(
                typed -> sources.check(typed).and(() -> originals.require(user(), original)),
                null,
                (typed, errors, merge) ->
                        Templates.check(typed, originals.find(user(), original).orElse(null), event, errors));
        var done = wording.in(SourceMessages.class).outcome(sources.outcomeOf(form));
        return saving.create(
                page, form, typed -> originals.record(typed, user(), original), done, source -> next(source, event));
    }

    /** Where a recorded article is worked on. */
    private static String next(Source source, Event event) {
        return source.address() + "/read" + (event == null ? "" : "?event=" + event.publicId());
    }

    /** The event an article is read for; null where there is none, or none to be seen. */
    private Event event(String publicId) {
        return Subject.idOf(publicId)
                .map(events::findById)
                .filter(visitor::maySee)
                .orElse(null);
    }

    private long user() {
        return visitor.user().orElseThrow(UnauthorizedException::new);
    }
}
