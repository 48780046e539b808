package org.counterclaim.party;

import io.quarkus.qute.TemplateEnum;

/** What kind of party somebody is. */
@TemplateEnum
public enum PartyKind {
    /** A state or one that claims to be one. */
    STATE,
    /** A ministry, department or other office of a state. */
    MINISTRY,
    /** An army, a command, an armed group. */
    FORCE,
    /** Any other organisation: an observer, an agency of the United Nations, a company. */
    ORGANISATION,
    /** A newspaper, station, agency or site that publishes or relays. */
    MEDIUM,
    /** A person; speaks with the voice of the organisation above. */
    PERSON,
    /** A source that nobody names; stands under nobody. */
    UNNAMED
}
