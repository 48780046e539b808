package org.counterclaim.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.claim.Surroundings;
import org.counterclaim.judgement.Bench;
import org.counterclaim.judgement.JudgementLists;
import org.counterclaim.question.Question;
import org.counterclaim.question.Questions;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;

/** A question's own page: what it takes for an answer, and what was answered. */
@Path("/questions")
public class QuestionDesk {
    private final Questions questions;
    private final ClaimLists claims;
    private final JudgementLists judgements;
    private final Visitor visitor;

    QuestionDesk(Questions questions, ClaimLists claims, JudgementLists judgements, Visitor visitor) {
        this.questions = questions;
        this.claims = claims;
        this.judgements = judgements;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance question(
                Question question, Slice<Claim> claims, Surroundings around, Bench bench, boolean editable);

        private Templates() {}
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance show(String id, @RestQuery String after, @RestQuery String before) {
        var question = questions.require(id);
        var slice = claims.answering(question, Cursor.of(after, before));
        var bench = slice.items().isEmpty() ? Bench.EMPTY : judgements.of(question);
        return Templates.question(question, slice, claims.around(slice.items()), bench, visitor.mayEdit(question));
    }
}
