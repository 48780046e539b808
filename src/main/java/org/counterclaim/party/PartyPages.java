package org.counterclaim.party;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Merge;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of parties, and the forms that record and edit one. */
@Path("/parties")
public class PartyPages {
    private final Parties parties;
    private final PartyNames names;
    private final Forms forms;
    private final Saving saving;
    private final Visitor visitor;
    private final Wording wording;

    PartyPages(Parties parties, PartyNames names, Forms forms, Saving saving, Visitor visitor, Wording wording) {
        this.parties = parties;
        this.names = names;
        this.forms = forms;
        this.saving = saving;
        this.visitor = visitor;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "party", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance list(Slice<Party> parties, Lineages lineages);

        static native TemplateInstance form(Party party, PartyForm form, Errors errors, Merge<PartyForm> merge);

        static native TemplateInstance suggestions(List<Party> parties, Lineages lineages);

        static native TemplateInstance countries(List<String> names);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance list(@RestQuery String after, @RestQuery String before) {
        var slice = parties.byName(Cursor.of(after, before));
        return Templates.list(slice, names.lineagesOf(slice.items()));
    }

    /** Suggestions for a party field: whatever it is called, its value is the only parameter. */
    @GET
    @Path("/suggestions")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance suggestions(UriInfo asked) {
        var typed = Filled.of(asked.getQueryParameters()).only();
        var found = typed.isEmpty() ? List.<Party>of() : names.suggest(typed);
        return Templates.suggestions(found, names.lineagesOf(found));
    }

    @GET
    @Path("/countries")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance countries(@RestQuery String country) {
        return Templates.countries(
                country == null || country.isBlank() ? List.of() : Country.suggest(country.strip(), wording.locale()));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance create(@RestQuery String partOf) {
        var form = partOf == null ? PartyForm.EMPTY : PartyForm.below(parties.require(partOf));
        return Templates.form(null, form, Errors.none(), null);
    }

    @POST
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response record(@BeanParam PartyForm form) {
        return saving.create(page(null), form, parties::record, messages().created());
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance edit(String id) {
        var party = requireEditable(id);
        return Templates.form(party, PartyForm.of(party.state(), party.version()), Errors.none(), null);
    }

    @POST
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response save(String id, @BeanParam PartyForm form, @RestForm List<String> take) {
        var party = requireEditable(id);
        var edit = new Saving.Edit<>(party, form.openedVersion(), form, take);
        return saving.edit(
                page(party), edit, typed -> parties.edit(id, typed), messages().saved());
    }

    private Saving.Page<PartyForm> page(Party party) {
        return new Saving.Page<>(
                this::check,
                change -> PartyForm.of(change.state(), change.subjectVersion()),
                (form, errors, merge) -> Templates.form(party, form, errors, merge));
    }

    private Errors check(PartyForm form) {
        return forms.check(form)
                .and(() -> form.kind(messages()))
                .and(() -> form.countryCode(messages(), wording.locale()))
                .and(() -> form.requireShortAliases(messages()));
    }

    private Party requireEditable(String id) {
        var party = parties.require(id);
        if (!visitor.mayEdit(party)) {
            throw new ForbiddenException();
        }
        return party;
    }

    private PartyMessages messages() {
        return wording.in(PartyMessages.class);
    }
}
