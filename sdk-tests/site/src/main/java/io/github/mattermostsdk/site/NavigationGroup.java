package io.github.mattermostsdk.site;

import java.util.List;

/**
 * Holds a part of the navigation.
 *
 * @param title its heading
 * @param items its entries
 */
record NavigationGroup(String title, List<NavigationItem> items) {}
