package org.counterclaim;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import java.util.Arrays;
import org.counterclaim.access.AccessMessages;
import org.counterclaim.access.SetupCodes;
import org.counterclaim.access.Users;
import org.counterclaim.document.DocumentCommand;
import org.counterclaim.example.Example;
import org.counterclaim.suggest.SuggestCommand;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the server, and ends its start with where it is and how to set it up. */
@QuarkusMain
public class Counterclaim implements QuarkusApplication {
    private final HttpServer server;
    private final int port;
    private final Users users;
    private final SetupCodes codes;
    private final Example example;
    private final AccessMessages messages;

    Counterclaim(
            HttpServer server,
            @ConfigProperty(name = "quarkus.http.port") int port,
            Users users,
            SetupCodes codes,
            Example example,
            AccessMessages messages) {
        this.server = server;
        this.port = port;
        this.users = users;
        this.codes = codes;
        this.example = example;
        this.messages = messages;
    }

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("suggest")) {
            // Before the platform starts: what works on files alone opens no port and no database.
            System.exit(SuggestCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals(DocumentCommand.WORD)) {
            System.exit(DocumentCommand.run(System.in, System.out));
        }
        Quarkus.run(Counterclaim.class, args);
    }

    @Override
    public int run(String... args) {
        example.loadIfWanted();
        var address = address();
        say(messages.ready(address));
        if (users.none()) {
            say(codes.preset() ? messages.setUpWithPreset(address) : messages.setUpWith(address, codes.renew()));
        }
        Quarkus.waitForExit();
        return 0;
    }

    private String address() {
        if (server.getPort() <= 0 && server.getSecurePort() > 0) {
            return "https://localhost:" + server.getSecurePort();
        }
        // A live reload keeps the server that was there before, of which nothing is known any more.
        return "http://localhost:" + (server.getPort() > 0 ? server.getPort() : port);
    }

    /** For people at the console, whatever the log is set to. */
    private static void say(String line) {
        System.out.println(line);
    }
}
