/** What every page shares: layout, forms with errors beside the fields, flash, error pages, headers; knows no room. */
package org.counterclaim.web;
