package org.counterclaim.party;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.counterclaim.access.Role;
import org.counterclaim.history.HistoryMessages;
import org.counterclaim.history.Saving;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** Merging a party that was recorded twice; from its history the merge is undone. */
@Path("/parties/{id}/merger")
public class MergerPages {
    private final Parties parties;
    private final PartyNames names;
    private final Mergers mergers;
    private final Forms forms;
    private final Saving saving;
    private final Wording wording;

    MergerPages(Parties parties, PartyNames names, Mergers mergers, Forms forms, Saving saving, Wording wording) {
        this.parties = parties;
        this.names = names;
        this.mergers = mergers;
        this.forms = forms;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "party", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance merge(Party party, MergeForm form, Errors errors);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.EDITOR)
    public TemplateInstance choose(String id, @RestQuery String into) {
        var party = parties.require(id);
        var form = into == null ? MergeForm.of(party) : MergeForm.of(party, qualified(parties.require(into)));
        return Templates.merge(party, form, Errors.none());
    }

    @POST
    @RolesAllowed(Role.Names.EDITOR)
    public Response merge(String id, @BeanParam MergeForm form) {
        var party = parties.require(id);
        var page = new Saving.Page<MergeForm>(
                forms::check, change -> form, (typed, errors, merge) -> Templates.merge(party, typed, errors));
        try {
            return saving.create(
                    page, form, typed -> mergers.merge(id, typed), messages().merged());
        } catch (StaleEdit stale) {
            var reopened = Forms.with(form, Map.of("version", Integer.toString(stale.current())));
            return Answer.again(Templates.merge(party, reopened, stale()));
        }
    }

    private TypedName qualified(Party party) {
        return TypedName.of(party.publicId(), names.lineagesOf(List.of(party)).qualified(party));
    }

    private Errors stale() {
        return Errors.of(new Refused("into", wording.in(HistoryMessages.class).stale()));
    }

    private PartyMessages messages() {
        return wording.in(PartyMessages.class);
    }
}
