package org.counterclaim.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Somebody who uses the packaged application by its forms, without a browser.
 *
 * <p>Cookies are kept by hand: like browsers, and unlike Java's client, it sends sealed cookies to localhost.
 */
public final class Person {
    private static final String PASSWORD = "a password of the tests, long enough";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final Map<String, String> cookies;
    private String token;

    private Person(String origin, Map<String, String> cookies) {
        this.origin = origin;
        this.cookies = cookies;
    }

    /** The first user of an empty application, who set it up. */
    public static Person whoSetsUp(Application application) throws IOException {
        var person = new Person(application.origin(), new ConcurrentHashMap<>());
        person.open("/setup");
        var answer = person.send(
                "/setup", Map.of("setupCode", Application.SETUP_CODE, "userName", "ada", "password", PASSWORD));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("set-up answered " + answer.statusCode() + ": " + answer.body());
        }
        return person;
    }

    /** The same person with a client of their own, to act at the same time. */
    public Person again() {
        return new Person(origin, new ConcurrentHashMap<>(cookies));
    }

    /** The same person at another node, whose database is the same. */
    public Person at(Application node) {
        return new Person(node.origin(), new ConcurrentHashMap<>(cookies));
    }

    /** Opens a page, and keeps the token of its forms. */
    public HttpResponse<String> open(String address) throws IOException {
        var answer = exchange(request(address).GET());
        var field = Jsoup.parse(answer.body()).selectFirst("main input[name=csrf]");
        if (field != null) {
            token = field.attr("value");
        }
        return answer;
    }

    /** Sends a form with the token of the page that was opened last; does not follow where the answer leads. */
    public HttpResponse<String> send(String address, Map<String, String> fields) throws IOException {
        var form = new LinkedHashMap<>(fields);
        form.put("csrf", token);
        var body = form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(origin).resolve(address)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
