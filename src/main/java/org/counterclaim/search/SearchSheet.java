package org.counterclaim.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.counterclaim.access.Visitor;
import org.counterclaim.search.Searches.Results;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;

/** The page of a search: what was found, or what was saved where nothing is looked for. */
@Singleton
class SearchSheet {
    private final Searches searches;
    private final SavedSearches saved;
    private final Visitor visitor;

    SearchSheet(Searches searches, SavedSearches saved, Visitor visitor) {
        this.searches = searches;
        this.saved = saved;
        this.visitor = visitor;
    }

    /**
     * What a user keeps.
     *
     * @param searches their saved searches; empty where something is looked for
     * @param form by which they save this one
     */
    record Shelf(List<SavedSearch> searches, SaveForm form, Errors errors) {}

    @CheckedTemplate(basePath = "search", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance show(Search search, Results results, boolean unavailable, Shelf shelf);

        private Templates() {}
    }

    Response show(Search search) {
        return show(SaveForm.of(search), Errors.none());
    }

    /** The same, where it could not be saved. */
    Response refused(SaveForm form, Errors errors) {
        return show(form, errors);
    }

    private Response show(SaveForm form, Errors errors) {
        var search = form.search();
        try {
            var results = search.isEmpty() ? null : searches.of(search);
            var page = Templates.show(search, results, false, shelf(form, errors));
            return errors.any() ? Answer.again(page) : Response.ok(page).build();
        } catch (EngineUnavailable unavailable) {
            return unavailable(form, errors);
        }
    }

    /** The same, where nothing can be found for the moment. */
    Response unavailable(Search search) {
        return unavailable(SaveForm.of(search), Errors.none());
    }

    private Response unavailable(SaveForm form, Errors errors) {
        return Response.status(Status.SERVICE_UNAVAILABLE)
                .entity(Templates.show(form.search(), null, true, shelf(form, errors)))
                .build();
    }

    /** Null for whoever is not signed in. */
    private Shelf shelf(SaveForm form, Errors errors) {
        return visitor.user()
                .map(user -> new Shelf(form.search().isEmpty() ? saved.of(user) : List.of(), form, errors))
                .orElse(null);
    }
}
