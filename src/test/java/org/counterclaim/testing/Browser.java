package org.counterclaim.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser on one application, which remembers what no page may cause: errors in the console (a violation of the
 * Content-Security-Policy is one), faults of scripts, and requests to other hosts.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** What keeps Chromium to itself, and lets it run as root in a container. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    private static final Pattern REFUSED_ANSWER = Pattern.compile("the server responded with a status of (\\d+)");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String origin;
    private final BrowserContext context;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Set<Integer> expected = new TreeSet<>();

    private Browser(Playwright playwright, BrowserType.LaunchOptions options, String origin) {
        this.playwright = playwright;
        this.chromium = playwright.chromium().launch(options);
        this.origin = origin;
        this.context = watched(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    private BrowserContext watched(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context = chromium.newContext(options.setBaseURL(origin));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.text())) {
                faults.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> faults.add(error.error()));
        context.onRequest(request -> {
            var address = URI.create(request.url());
            if (address.getHost() != null && !request.url().startsWith(origin + "/")) {
                faults.add("request to " + request.url());
            }
        });
        return context;
    }

    /**
     * Opens the installed Chromium or Chrome, else the one that Playwright can fetch; skips the test without either.
     */
    public static Browser on(Application application) {
        return on(application.origin());
    }

    /** The same for files from disk: any request to a host is a fault. */
    public static Browser onFiles() {
        return on("file://");
    }

    /** The same on what listens at an origin, which has no slash at its end. */
    public static Browser on(String origin) {
        var installed = installed();
        Playwright playwright = null;
        try {
            var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            installed.ifPresent(options::setExecutablePath);
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            return new Browser(playwright, options, origin);
        } catch (PlaywrightException none) {
            if (playwright != null) {
                playwright.close();
            }
            if (installed.isPresent() || "true".equals(System.getenv("CI"))) {
                throw none;
            }
            return Assumptions.abort(
                    "no Chromium or Chrome is installed, and none can be fetched: " + none.getMessage());
        }
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean isExpected(String message) {
        var status = REFUSED_ANSWER.matcher(message);
        return status.find() && expected.contains(Integer.valueOf(status.group(1)));
    }

    /** Another tab of the same person. */
    public Page tab() {
        return context.newPage();
    }

    /** A tab of the same person in a browser that runs no scripts. */
    public Page tabWithoutScripts() {
        return watched(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(context.storageState()))
                .newPage();
    }

    /** Answers of this status are what the test is about; without this the console's complaint fails it. */
    public Browser expecting(int status) {
        expected.add(status);
        return this;
    }

    /** Fails on anything that no page may cause. */
    public void assertNoFaults() {
        assertThat(faults).isEmpty();
    }

    /** Fails on anything that keeps people from using the page: contrast, labels, structure. */
    public void assertAccessible(Page page) {
        assertNoFaults();
        var violations = new AxeBuilder(page).analyze().getViolations();
        // The auditor styles elements while it looks, which the policy of the page forbids.
        page.evaluate("0");
        faults.clear();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as(page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
