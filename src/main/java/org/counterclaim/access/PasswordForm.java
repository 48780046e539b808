package org.counterclaim.access;

import org.jboss.resteasy.reactive.RestForm;

/** What a user typed to change their password. */
record PasswordForm(
        @RestForm String password,
        @RestForm String newPassword,
        @RestForm String repeated) {

    PasswordForm {
        password = password == null ? "" : password;
        newPassword = newPassword == null ? "" : newPassword;
        repeated = repeated == null ? "" : repeated;
    }
}
