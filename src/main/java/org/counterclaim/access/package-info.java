/** Users, roles, sessions: who may do what. */
package org.counterclaim.access;
