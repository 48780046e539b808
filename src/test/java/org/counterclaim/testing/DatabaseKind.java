package org.counterclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The kind of database that the application was built for. */
public enum DatabaseKind {
    H2,
    POSTGRESQL;

    private static final String KEY = "quarkus.datasource.db-kind";

    /** As the filtered configuration of the build says. */
    public static DatabaseKind built() {
        try {
            var files = DatabaseKind.class.getClassLoader().getResources("application.properties");
            while (files.hasMoreElements()) {
                var properties = new Properties();
                try (var file = files.nextElement().openStream()) {
                    properties.load(file);
                }
                if (properties.containsKey(KEY)) {
                    return "postgresql".equals(properties.getProperty(KEY)) ? POSTGRESQL : H2;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalStateException(KEY + " is in no application.properties");
    }
}
