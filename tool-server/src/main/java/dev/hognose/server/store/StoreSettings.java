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
 * @param leaseMillis how long a server that is silent keeps what it works on
 * @param alone whether no other server may use the database at the same time
 */
public record StoreSettings(
    @Nullable Path folder,
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    long leaseMillis,
    boolean alone) {

  private static final long LEASE_MILLIS = 10_000;

  /** A store of one server, in a folder. */
  public static StoreSettings in(Path folder) {
    return new StoreSettings(folder, null, null, null, LEASE_MILLIS, true);
  }

  /** A store of one server, in a PostgreSQL database. */
  public static StoreSettings at(String url, @Nullable String user, @Nullable String password) {
    return new StoreSettings(null, url, user, password, LEASE_MILLIS, true);
  }

  /** These settings of a PostgreSQL database that several servers share. */
  public StoreSettings shared(long lease) {
    return new StoreSettings(folder, url, user, password, lease, false);
  }

  /** Whether other servers may use the same store. */
  public boolean isShared() {
    return !alone;
  }
}
