package org.counterclaim.access;

import org.counterclaim.web.Address;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed to sign in, and the page of this application they were on their way to. */
record SignInForm(
        @RestForm String userName,
        @RestForm String password,
        @RestForm String next) {

    SignInForm {
        userName = Typed.line(userName);
        password = password == null ? "" : password;
        next = Address.ownPath(next);
    }

    static SignInForm to(String next) {
        return new SignInForm("", "", next);
    }
}
