package io.github.mattermostsdk.internal.paging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keys of the items handed out last, so that what comes again is noticed in bounded memory. */
final class KeyWindow {

    private final int capacity;
    private final Set<String> keys = new LinkedHashSet<>();

    KeyWindow(int capacity) {
        this.capacity = capacity;
    }

    /** Notes a key and returns whether it is new. */
    boolean add(String key) {
        if (!keys.add(key)) {
            return false;
        }
        if (keys.size() > capacity) {
            Iterator<String> oldest = keys.iterator();
            oldest.next();
            oldest.remove();
        }
        return true;
    }
}
