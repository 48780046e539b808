package org.counterclaim.access;

import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed who follows an invitation. */
record JoinForm(
        @RestForm @UserName String userName, @RestForm String password) {

    static final JoinForm EMPTY = new JoinForm("", "");

    JoinForm {
        userName = Typed.line(userName);
        password = password == null ? "" : password;
    }
}
