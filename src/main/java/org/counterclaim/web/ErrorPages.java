package org.counterclaim.web;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns every fault into a page with an id that also stands in the log. */
@Singleton
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private static final String ID = "X-Error-Id";
    private static final int TOO_LARGE = 413;
    private static final int LONGEST_LOGGED = 500;
    private static final int TOO_MANY = 429;
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final ReturnedForms returned;
    private final Wording wording;

    ErrorPages(ReturnedForms returned, Wording wording) {
        this.returned = returned;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "error", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance page(int status, String id, ReturnedForms.Form form);

        private Templates() {}
    }

    /** A page for an answer that no resource gives. */
    String bare(int status, String what) {
        return render(status, logged(status, what, null), null);
    }

    @ServerExceptionMapper
    Uni<Response> signInFirst(UnauthorizedException fault, RoutingContext routing) {
        return routing.request().method() == HttpMethod.GET
                ? Uni.createFrom()
                        .item(Answer.seeOther("/sign-in?next="
                                + Address.encode(routing.request().uri())))
                : answer(401, fault, routing);
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException fault, RoutingContext routing) {
        return answer(403, fault, routing);
    }

    @ServerExceptionMapper
    Uni<Response> webFault(WebApplicationException fault, RoutingContext routing) {
        var answer = fault.getResponse();
        return answer.getStatus() < 400 || answer.hasEntity()
                ? Uni.createFrom().item(answer)
                : answer(answer.getStatus(), fault, routing).invoke(page -> keepHeaders(answer, page));
    }

    /** What the answer says beside its page: when to come back, what the address does take. */
    private static void keepHeaders(Response from, Response page) {
        from.getHeaders().forEach((name, values) -> page.getHeaders().putIfAbsent(name, values));
    }

    @ServerExceptionMapper
    Uni<Response> ourFault(Throwable fault, RoutingContext routing) {
        return answer(returned.unreadable(routing) ? 400 : 500, fault, routing);
    }

    private Uni<Response> answer(int status, Throwable fault, RoutingContext routing) {
        // What is too large was not read to its end, and never will be.
        return status == TOO_LARGE
                ? Uni.createFrom().item(page(status, routing, fault, null))
                : returned.form(routing).map(form -> page(status, routing, fault, form));
    }

    /** The platform refuses a form without its token by an answer without a page. */
    @ServerResponseFilter
    void fillEmptyFault(ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            var page = page(response.getStatus(), routing, null, returned.alreadyRead(routing));
            response.setEntity(page.getEntity(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
            response.getHeaders().put(ID, page.getHeaders().get(ID));
        } else if (response.getStatus() == TOO_MANY && !response.getHeaders().containsKey(ID)) {
            response.getHeaders().putSingle(ID, logged(TOO_MANY, what(routing), null));
        }
    }

    private Response page(int status, RoutingContext routing, Throwable fault, ReturnedForms.Form form) {
        var id = logged(status, what(routing), fault);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(ID, id)
                .entity(render(status, id, form))
                .build();
    }

    private String render(int status, String id, ReturnedForms.Form form) {
        return Templates.page(status, id, form).setLocale(wording.locale()).render();
    }

    private static String what(RoutingContext routing) {
        return routing.request().method() + " " + routing.request().path();
    }

    private static String logged(int status, String what, Throwable fault) {
        var id = TsidCreator.getTsid().toLowerCase();
        if (status >= 500) {
            LOG.errorf(fault, "%d %s [%s]", status, oneLine(what), id);
        } else {
            LOG.infof(
                    "%d %s [%s]%s", status, oneLine(what), id, fault == null ? "" : " " + oneLine(fault.getMessage()));
        }
        return id;
    }

    /** What a request brings along must not look like a line of its own, nor fill the log. */
    private static String oneLine(String text) {
        return text == null
                ? ""
                : LINE_BREAKERS.matcher(Typed.cut(text, LONGEST_LOGGED)).replaceAll("?");
    }
}
