package org.counterclaim.access;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser as far as signing in goes: it keeps cookies and sends the forms it was given. */
final class Browser {
    static final String SESSION = "__Host-session";

    private final Map<String, String> cookies = new HashMap<>();
    private final String address;
    private String token = "";

    Browser() {
        this("127.0.0.1");
    }

    /** A browser at another address, where the application believes what a proxy says. */
    Browser(String address) {
        this.address = address;
    }

    Response get(String path) {
        return keep(request().get(path));
    }

    Response post(String path, String... fields) {
        var form = new HashMap<String, String>();
        form.put("csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return keep(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path));
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).header("X-Forwarded-For", address);
    }

    Document page(String path) {
        return Jsoup.parse(get(path).asString());
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    /** Another browser that got hold of this one's cookies. */
    Browser stolen() {
        var thief = new Browser(address);
        thief.cookies.putAll(cookies);
        thief.token = token;
        return thief;
    }

    private Response keep(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        var field = Jsoup.parse(response.asString()).selectFirst("input[name=csrf]");
        token = field == null ? token : field.val();
        return response;
    }
}
