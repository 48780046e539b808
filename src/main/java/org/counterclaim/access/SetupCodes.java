package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.history.Durable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The code that the first user proves with that they started the server; the newest start's code counts. */
@ApplicationScoped
public class SetupCodes implements PanacheRepositoryBase<SetupCode, Long> {
    private final Optional<String> preset;

    SetupCodes(@ConfigProperty(name = "counterclaim.setup-code") Optional<String> preset) {
        this.preset = preset.map(String::strip).filter(code -> !code.isEmpty());
    }

    /** Whether whoever started the server chose the code. */
    public boolean preset() {
        return preset.isPresent();
    }

    /** Makes a new code, which every node then accepts. */
    @Durable
    @Transactional
    public String renew() {
        var code = Secret.readable();
        getEntityManager()
                .createQuery("insert into SetupCode (id, hash) values (?1, ?2)"
                        + " on conflict (id) do update set hash = excluded.hash")
                .setParameter(1, SetupCode.ONLY)
                .setParameter(2, code.hash())
                .executeUpdate();
        return code.text();
    }

    boolean accepts(String typed) {
        if (preset()) {
            return new Secret(typed.strip()).hasHash(new Secret(preset.get()).hash());
        }
        var code = new Secret(readable(typed));
        return findByIdOptional(SetupCode.ONLY)
                .filter(printed -> code.hasHash(printed.hash()))
                .isPresent();
    }

    /** Letters of either case, with or without hyphens, and the ones that look like digits. */
    private static String readable(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        var digits = plain.replace('O', '0').replace('I', '1').replace('L', '1');
        return digits.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Transactional
    void forget() {
        deleteAll();
    }
}
