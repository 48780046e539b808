package org.counterclaim.access;

import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What the first user typed. */
record SetupForm(
        @RestForm String setupCode,
        @RestForm @UserName String userName,
        @RestForm String password,
        @RestForm String example) {

    static final SetupForm EMPTY = new SetupForm("", "", "", "");

    SetupForm {
        setupCode = Typed.line(setupCode);
        userName = Typed.line(userName);
        password = password == null ? "" : password;
        example = Typed.line(example);
    }
}
