package io.github.mattermostsdk.site;

import java.util.List;

/**
 * Holds an entry of the navigation.
 *
 * @param title what it says
 * @param href where it leads
 * @param current whether it is the page that it stands on
 * @param children what stands below it
 */
record NavigationItem(String title, String href, boolean current, List<NavigationItem> children) {

    boolean hasChildren() {
        return !children.isEmpty();
    }
}
