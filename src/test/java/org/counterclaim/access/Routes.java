package org.counterclaim.access;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The routes of the running application, as its server knows them: nobody lists them by hand. */
@Singleton
class Routes {
    private static final String FILES = "META-INF/resources";
    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    private Router router;

    void meet(@Observes Router started) {
        router = started;
    }

    /** The method behind every route of the pages, by the route's name: {@code GET /events/{id}}. */
    Map<String, Method> ofPages() {
        var found = new TreeMap<String, Method>();
        for (var type : ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers()) {
            Arrays.stream(type.value.handlers)
                    .filter(ClassRoutingHandler.class::isInstance)
                    .map(ClassRoutingHandler.class::cast)
                    .flatMap(handler -> handler.getMappers().values().stream())
                    .flatMap(Routes::resources)
                    .filter(resource -> !ofTests(resource.getResourceClass()))
                    .forEach(resource -> found.put(name(resource), method(resource)));
        }
        return found;
    }

    private static Stream<RuntimeResource> resources(RequestMapper<RuntimeResource> mapper) {
        return mapper.getTemplates().stream().map(path -> path.value);
    }

    private static String name(RuntimeResource resource) {
        var type = resource.getClassPath() == null ? "" : resource.getClassPath().template;
        var path = ("/" + type + "/" + resource.getPath().template).replaceAll("/+", "/");
        var plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return resource.getHttpMethod() + " " + plain;
    }

    private static Method method(RuntimeResource resource) {
        return resource.getLazyMethod().getMethod();
    }

    /** Tests bring pages of their own. */
    private static boolean ofTests(Class<?> type) {
        return Files.exists(TEST_CLASSES.resolve(type.getName().replace('.', '/') + ".class"));
    }

    /** The paths at which the platform answers by itself, those of nested routers with their prefix. */
    List<String> ofPlatform() {
        return paths(router, "").toList();
    }

    private static Stream<String> paths(Router router, String prefix) {
        return router.getRoutes().stream()
                .filter(route -> route.getPath() != null)
                .flatMap(route -> Stream.concat(Stream.of(prefix + route.getPath()), nested(route, prefix)));
    }

    private static Stream<String> nested(Route route, String prefix) {
        var below = prefix + route.getPath().replaceAll("/\\*?$", "");
        return routersOf(route).stream().flatMap(router -> paths(router, below));
    }

    /** A route does not tell that it leads to another router. */
    private static List<Router> routersOf(Route route) {
        try {
            var state = read(route, "state");
            var handlers = (List<?>) read(state, "contextHandlers");
            var found = new ArrayList<Router>();
            for (var handler : handlers == null ? List.of() : handlers) {
                for (var field : handler.getClass().getDeclaredFields()) {
                    field.setAccessible(true);
                    if (field.get(handler) instanceof Router router) {
                        found.add(router);
                    }
                }
            }
            return found;
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("Vert.x keeps the handlers of a route elsewhere now", changed);
        }
    }

    private static Object read(Object owner, String name) throws ReflectiveOperationException {
        var field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    /** The addresses of our own files that are served as they are. */
    List<String> ofFiles() {
        try {
            var found = new ArrayList<String>();
            for (var root : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(FILES))) {
                if (root.getProtocol().equals("file")) {
                    found.addAll(filesBelow(Path.of(root.toURI())));
                }
            }
            return found;
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> filesBelow(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
