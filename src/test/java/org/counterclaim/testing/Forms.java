package org.counterclaim.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A form as a browser without scripts handles it: opened, filled in, sent with what the page put into it. */
public final class Forms {
    private final Map<String, String> cookies;
    private final FormElement form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Forms(Map<String, String> cookies, FormElement form) {
        this.cookies = new LinkedHashMap<>(cookies);
        this.form = form;
        form.formData().forEach(field -> fields.computeIfAbsent(field.key(), key -> new ArrayList<>())
                .add(field.value()));
    }

    /** The form of a page that holds a field of this name. */
    public static Forms open(String address, String field) {
        return in(given().get(address).then().statusCode(200).extract().response(), field);
    }

    /** The form of an answer that holds a field of this name. */
    public static Forms in(Response answer, String field) {
        return at(answer, "form:has([name=" + field + "])");
    }

    /** The first form of an answer that a selector finds. */
    public static Forms at(Response answer, String selector) {
        var form = (FormElement) page(answer).selectFirst(selector);
        if (form == null) {
            throw new IllegalStateException("no form at " + selector);
        }
        return new Forms(answer.cookies(), form);
    }

    /** An answer as a document. */
    public static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    /** Fills a field in; one that repeats, with a value for each time. */
    public Forms with(String field, String... values) {
        fields.put(field, List.of(values));
        return this;
    }

    /** Keeps the cookies of an earlier answer where this one set none. */
    public Forms keeping(Map<String, String> earlier) {
        earlier.forEach(cookies::putIfAbsent);
        return this;
    }

    public String value(String field) {
        var values = values(field);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /** The values of a field that repeats, in the order of the page. */
    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Sends it, and does not follow where the answer leads. */
    public Response send() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(form.attr("action"));
    }
}
