// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where things are kept.
 *
 * @param folder folder of an SQLite database that this server has for itself; null with a URL
 * @param url JDBC URL of a PostgreSQL database; null with a folder
 * @param user who logs in there; null where the URL says
 * @param password with what; null where the URL says
 * @param server this server's name among those that share a database
 * @param leaseMillis how long a server that is silent keeps what it works on
 * @param alone whether no other server may use the database at the same time
 */
public record StoreSettings(
    @Nullable Path folder,
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    String server,
    long leaseMillis,
    boolean alone) {

  /** A store of one server, in a folder. */
  public static StoreSettings in(Path folder) {
    return new StoreSettings(folder, null, null, null, "one", 10_000, true);
  }

  /** A store of one server, in a PostgreSQL database. */
  public static StoreSettings at(String url, @Nullable String user, @Nullable String password) {
    return new StoreSettings(null, url, user, password, "one", 10_000, true);
  }

  /** A store that the server of that name shares with others. */
  public static StoreSettings shared(String url, String server, long leaseMillis) {
    return new StoreSettings(null, url, null, null, server, leaseMillis, false);
  }

  /** Whether other servers may use the same store. */
  public boolean isShared() {
    return !alone;
  }
}
