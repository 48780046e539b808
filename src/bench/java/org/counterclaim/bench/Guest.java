package org.counterclaim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who uses the application by its pages and forms; keeps cookies by hand, as wrk needs them in one line. */
final class Guest {
    private static final String NAME = "ada";
    private static final String PASSWORD = "a password of the bench, long enough";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Server server;

    Guest(Server server) {
        this.server = server;
    }

    /** Sets an empty application up. */
    Guest setUp() throws IOException, InterruptedException {
        form("/setup", "setupCode")
                .with("setupCode", Server.SETUP_CODE)
                .with("userName", NAME)
                .with("password", PASSWORD)
                .send(this);
        return this;
    }

    Guest signIn() throws IOException, InterruptedException {
        form("/sign-in", "password")
                .with("userName", NAME)
                .with("password", PASSWORD)
                .send(this);
        return this;
    }

    boolean isAnswered(String address) throws InterruptedException {
        try {
            return exchange(request(address).GET()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String page(String address) throws IOException, InterruptedException {
        return read(address, "").body();
    }

    /** What a page is tagged with, as it looks now. */
    String tag(String address) throws IOException, InterruptedException {
        return read(address, "").headers().firstValue("ETag").orElseThrow();
    }

    /** Asks for a page that it has got with a tag already, where that is not empty. */
    HttpResponse<String> read(String address, String tag) throws IOException, InterruptedException {
        var request = request(address).GET();
        var answer = exchange(tag.isEmpty() ? request : request.header("If-None-Match", tag));
        if (answer.statusCode() != (tag.isEmpty() ? 200 : 304)) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer;
    }

    /** Saves what stands at an address. */
    void download(String address, Path file) throws IOException, InterruptedException {
        var answer = client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
    }

    /** The form of a page that holds a field of this name. */
    Form form(String address, String field) throws IOException, InterruptedException {
        return Form.of(page(address), field);
    }

    /** Sends a form, and returns the page that answers it. */
    String answer(String action, String encoded) throws IOException, InterruptedException {
        return sent(action, encoded).body();
    }

    private HttpResponse<String> sent(String action, String encoded) throws IOException, InterruptedException {
        return exchange(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded)));
    }

    /** Sends a form, and returns where the answer leads. */
    String send(String action, String encoded) throws IOException, InterruptedException {
        var answer = sent(action, encoded);
        return answer.headers()
                .firstValue("Location")
                .map(place -> URI.create(place).getPath())
                .orElseThrow(() -> new IllegalStateException(
                        action + " answers " + answer.statusCode() + "\n" + encoded + "\n" + answer.body()));
    }

    /** The line that carries the cookies; empty where there are none. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(server.origin() + address)).timeout(Duration.ofMinutes(10));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
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
