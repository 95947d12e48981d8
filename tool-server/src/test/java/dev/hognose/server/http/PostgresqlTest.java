// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import dev.hognose.server.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same on PostgreSQL; left out where that is not installed. */
final class PostgresqlTest extends StoredTest {

  private Stores database;

  @BeforeEach
  void startDatabase() throws Exception {
    database = Stores.postgresql();
  }

  @AfterEach
  void stopDatabase() throws Exception {
    stopServers();
    if (database != null) {
      database.close();
    }
  }

  @Override
  Settings settings() {
    return super.settings()
        .withPool(PoolSettings.DEFAULT)
        .withStore(StoreSettings.at(database.url(), null, null));
  }
}
