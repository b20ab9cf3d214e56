/** What an account needs besides its data: passwords, addresses, second factors, kinds of accounts, terms. */
@NullMarked
package io.github.mattermostsdk.testkit.internal.accounts;

import org.jspecify.annotations.NullMarked;
