// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.server.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ConfigurationTest {

  @TempDir Path folder;

  private static Settings settings(Map<Setting, String> flags) {
    return new Startup(Configuration.of(flags, Map.of())).settings();
  }

  private Path file(String name, String content, String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void takesFlagsBeforeTheEnvironmentBeforeTheFile() throws IOException {
    String file =
        file("conf", "# a file\nport = 1\nworkers=2\n grace-ms = 3 \n", "rw-r--r--").toString();
    Configuration made =
        Configuration.of(
            Map.of(Setting.CONFIG, file, Setting.PORT, "30"),
            Map.of("HOGNOSE_PORT", "20", "HOGNOSE_WORKERS", "20"));
    assertThat(made.number(Setting.PORT)).isEqualTo(30);
    assertThat(made.number(Setting.WORKERS)).isEqualTo(20);
    assertThat(made.number(Setting.GRACE_MS)).isEqualTo(3);
    assertThat(made.value(Setting.HOST)).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--port 0",
        "--port=0 --host ::1",
        "--data /a=b --log-format json",
        "--cors-origins https://a.example,https://b.example",
        "--database=jdbc:postgresql://db/h?a=b"
      })
  void readsPlainFlagsAsTheParserDoes(String line) {
    List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
    Map<Setting, String> plain = ServeCommand.plain(words);
    assertThat(plain).hasSize((int) words.stream().filter(word -> word.startsWith("--")).count());
    CommandLine.ParseResult parsed =
        new CommandLine(ServeCommand.specification()).parseArgs(words.toArray(String[]::new));
    for (Setting setting : Setting.values()) {
      assertThat(plain.get(setting))
          .isEqualTo(parsed.<String>matchedOptionValue(setting.flag(), null));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--port",
        "--port -1",
        "--port=",
        "--port --host",
        "--port 1 --port 2",
        "--prot 1",
        "port 1",
        "--data @file",
        "@file",
        "--data 'a'",
        "-- --port 1"
      })
  void leavesToTheParserWhatIsNotPlain(String line) {
    assertThat(ServeCommand.plain(List.of(line.split(" ", -1)))).isNull();
  }

  @Test
  void hasDefaultsThatAreThoseOfTheServer() {
    Settings made = settings(Map.of());
    Settings byDefault = Settings.local(8080);
    assertThat(made.pool()).isEqualTo(byDefault.pool());
    assertThat(made.http()).isEqualTo(byDefault.http());
    assertThat(made.graceMillis()).isEqualTo(byDefault.graceMillis());
    assertThat(made.tls()).isNull();
    assertThat(made.audit()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void hasARightDefaultForEachSetting(Setting setting) {
    if (!setting.byDefault().isEmpty()) {
      assertThat(setting.form().wrong(setting.byDefault())).isNull();
    }
    assertThat(setting.description()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT | 70000 | --port must be from 0 to 65535, not 70000",
        "PORT | x | --port must be from 0 to 65535, not x",
        "MAX_LIVE | 0 | --max-live must be from 1 to 10000000, not 0",
        "LOG_FORMAT | xml | --log-format must be one of text, json, not xml",
        "AUDIT_CONTENT | yes | --audit-content must be one of false, true, not yes",
        "HOST | '' | --host must not be empty"
      })
  void refusesWrongValuesByNameWithTheRange(Setting setting, String value, String message) {
    assertThatThrownBy(() -> settings(Map.of(setting, value)))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Configuration.of(Map.of(), Map.of(setting.variable(), value)))
        .hasMessage(message.replace(setting.flag(), setting.variable()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port = 70000 | line 1: port must be from 0 to 65535, not 70000",
        "prot = 1 | line 1: there is no setting 'prot'",
        "config = x | line 1: there is no setting 'config'",
        "port | line 1: a line is 'name = value'"
      })
  void refusesWrongLinesOfTheFile(String line, String message) throws IOException {
    String file = file("conf", line + "\n", "rw-r--r--").toString();
    assertThatThrownBy(() -> settings(Map.of(Setting.CONFIG, file)))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + ", " + message);
  }

  @Test
  void refusesFilesThatAreNotThere() {
    for (Setting setting : new Setting[] {Setting.CONFIG, Setting.API_KEYS}) {
      assertThatThrownBy(() -> settings(Map.of(setting, "/absent/file")))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("/absent/file");
    }
  }

  @Test
  void refusesKeyFilesThatAllCanRead() throws IOException {
    String keys = file("keys", "a b " + "0".repeat(64) + "\n", "rw-r--r--").toString();
    assertThatThrownBy(() -> settings(Map.of(Setting.API_KEYS, keys)))
        .isInstanceOf(UsageException.class)
        .hasMessage("the key file " + keys + " can be read or written by all: chmod o-rw " + keys);
    var _ = file("keys", Files.readString(Path.of(keys)), "rw-r-----");
    assertThat(settings(Map.of(Setting.API_KEYS, keys, Setting.HOST, "0.0.0.0")).host())
        .isEqualTo("0.0.0.0");
  }

  @Test
  void refusesAClusterThatNobodyCouldReachOrTrust() {
    String url = "jdbc:postgresql://db/hognose";
    String secret = "0123456789abcdef";
    assertThatThrownBy(() -> settings(Map.of(Setting.CLUSTER_ADDRESS, "http://a:1")))
        .hasMessage("--cluster-address needs --cluster-secret");
    assertThatThrownBy(() -> settings(Map.of(Setting.CLUSTER_SECRET, secret)))
        .hasMessage("--cluster-secret needs --database: only that can be shared");
    assertThatThrownBy(
            () -> settings(Map.of(Setting.CLUSTER_SECRET, "short", Setting.DATABASE, url)))
        .hasMessage("--cluster-secret has 16 characters or more");
    var given =
        Map.of(
            Setting.CLUSTER_SECRET,
            secret,
            Setting.DATABASE,
            url,
            Setting.CLUSTER_ADDRESS,
            "10.0.0.7:8080");
    assertThatThrownBy(() -> settings(given))
        .hasMessage("--cluster-address is a URL such as http://10.0.0.7:8080");
    Settings made =
        settings(
            Map.of(
                Setting.CLUSTER_SECRET,
                secret,
                Setting.DATABASE,
                url,
                Setting.CLUSTER_LEASE_MS,
                "3000"));
    assertThat(made.store().isShared()).isTrue();
    assertThat(made.store().leaseMillis()).isEqualTo(3_000);
    assertThat(made.cluster().secret()).isEqualTo(secret);
    assertThat(made.cluster().address()).isNull();
    assertThat(made.cluster().toString()).doesNotContain(secret);
  }

  @Test
  void refusesAClusterWhoseServersSayNoAddress() throws IOException {
    String keys = file("keys", "a b " + "0".repeat(64) + "\n", "rw-------").toString();
    assertThatThrownBy(
            () ->
                settings(
                    Map.of(
                        Setting.HOST,
                        "0.0.0.0",
                        Setting.API_KEYS,
                        keys,
                        Setting.DATABASE,
                        "jdbc:postgresql://db/hognose",
                        Setting.CLUSTER_SECRET,
                        "0123456789abcdef")))
        .hasMessage(
            "the address 0.0.0.0 is none that other servers reach: give --cluster-address URL");
  }

  @Test
  void refusesTlsKeysThatAllCanReadOrThatStandAlone() throws IOException {
    String certificate = file("cert.pem", "", "rw-r--r--").toString();
    String key = file("key.pem", "", "rw-r--r--").toString();
    assertThatThrownBy(() -> settings(Map.of(Setting.TLS_KEY, key)))
        .hasMessage("--tls-cert and --tls-key go together");
    assertThatThrownBy(() -> settings(Map.of(Setting.TLS_CERT, certificate, Setting.TLS_KEY, key)))
        .hasMessageContaining("can be read or written by all");
  }

  @Test
  void refusesOriginsThatAreNone() {
    assertThatThrownBy(() -> settings(Map.of(Setting.CORS_ORIGINS, "https://a.org, example.org")))
        .hasMessageContaining("example.org");
    assertThat(
            settings(Map.of(Setting.CORS_ORIGINS, "https://a.org, http://B.org:81"))
                .http()
                .access()
                .origins())
        .containsExactlyInAnyOrder("https://a.org", "http://b.org:81");
  }

  @Test
  void lowersDefaultsToTheCeiling() {
    Settings made = settings(Map.of(Setting.MAX_DURATION_MS, "1000"));
    assertThat(made.pool().defaults().durationMillis()).isEqualTo(1_000);
    assertThat(made.pool().ceiling().durationMillis()).isEqualTo(1_000);
  }

  @Test
  void isDocumentedAsItIs() throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("hognose.root"), "docs/configuration.md"));
    assertThat(page).contains(Setting.table());
  }
}
