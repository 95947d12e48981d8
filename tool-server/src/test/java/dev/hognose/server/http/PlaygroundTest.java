// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page at {@code /}, in a real browser where there is one. */
final class PlaygroundTest extends ServerTest {

  private static final String EDITOR = "document.querySelector('#editor').shadowRoot";

  @TempDir(cleanup = CleanupMode.NEVER)
  Path profile;

  private Browser browser;

  private void open() throws Exception {
    Path chromium = Browser.find();
    Assumptions.assumeTrue(
        chromium != null, "the playground is not tested: there is no Chromium on PATH");
    browser = new Browser(chromium, profile.resolve("profile"));
    browser.before(
        "window.loaded = [];"
            + "new PerformanceObserver(list => list.getEntries().forEach(e =>"
            + " window.loaded.push(e.name))).observe({type: 'resource', buffered: true});"
            + "window.failures = []; addEventListener('error', e => failures.push(e.message));"
            + "addEventListener('unhandledrejection', e => failures.push(String(e.reason)));"
            + "addEventListener('securitypolicyviolation', e => failures.push(e.blockedURI));");
    browser.open(server().url() + "/");
    browser.await("document.querySelector('#editor')?.shadowRoot?.querySelector('.cm-content')");
    browser.await("document.querySelector('#pool-sessions').textContent !== '-'");
  }

  @AfterEach
  void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private void write(String code) throws Exception {
    browser.evaluate(EDITOR + ".querySelector('.cm-content').focus()");
    browser.press("a", 65, 2);
    browser.press("Backspace", 8, 0);
    browser.type(code);
    browser.await(
        EDITOR
            + ".querySelector('.cm-content').innerText.trim().endsWith("
            + quoted(lastLine(code))
            + ")");
  }

  private static String lastLine(String code) {
    return code.strip().substring(code.strip().lastIndexOf('\n') + 1);
  }

  private void click(String selector) throws Exception {
    browser.evaluate("document.querySelector(" + quoted(selector) + ").click()");
  }

  private void fill(String selector, String value) throws Exception {
    browser.evaluate("document.querySelector(" + quoted(selector) + ").value = " + quoted(value));
  }

  private String text(String selector) throws Exception {
    return browser
        .evaluate("document.querySelector(" + quoted(selector) + ").textContent")
        .asText();
  }

  private void awaitState(String state) throws Exception {
    browser.await("document.querySelector('.state." + state + "')");
  }

  @Test
  void loadsNothingFromElsewhereAndMeetsItsPolicy() throws Exception {
    open();
    for (var name : browser.evaluate("window.loaded")) {
      assertThat(name.asText()).startsWith(server().url() + "/");
    }
    assertThat(browser.evaluate("window.failures")).isEmpty();
    assertThat(request().get("/").header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(request().get("/playground/nothing").statusCode()).isEqualTo(404);
    assertThat(request().get("/playground/editor-licenses.txt").asString()).contains("MIT License");
  }

  @Test
  void runsWhatIsWrittenByTheKeyboardAlone() throws Exception {
    open();
    write("print('a')\n6 * 7");
    browser.press("Enter", 13, 2);
    awaitState("completed");
    assertThat(text("pre.stdout")).isEqualTo("a\n");
    assertThat(text("pre.result")).isEqualTo("42");
    assertThat(text("#status")).isEqualTo("The program ended.");
    assertThat(Files.write(profile.resolve("page.png"), browser.picture())).isNotEmptyFile();
  }

  @Test
  void linksTheLinesOfATraceback() throws Exception {
    open();
    write("x = 1\nraise ValueError('no')");
    click("#run");
    awaitState("failed");
    assertThat(text("pre.traceback")).contains("ValueError: no");
    click("pre.traceback a");
    browser.await(EDITOR + ".querySelector('.cm-activeLine').textContent.startsWith('raise')");
  }

  @Test
  void takesAnswersByHandAndShowsASessionsVariables() throws Exception {
    open();
    click("#new-session");
    browser.await("!document.querySelector('#session-panel').hidden");
    fill("#tools", "fetch");
    write("answer = fetch('x') + 1\nanswer");
    click("#run");
    awaitState("tool_calls_required");
    assertThat(text("legend")).isEqualTo("fetch(\"x\")");
    fill(".calls textarea", "41");
    click(".calls button.main");
    awaitState("completed");
    assertThat(text("pre.result")).isEqualTo("42");
    browser.await("document.querySelector('#variables tbody').textContent.includes('answer')");
  }

  @Test
  void forksWhatWaitsAndComparesTheCopies() throws Exception {
    open();
    fill("#tools", "fetch");
    write("fetch('x') * 2");
    click("#run");
    awaitState("tool_calls_required");
    browser.evaluate(
        "[...document.querySelectorAll('.calls button')].find(b => b.textContent ==="
            + " 'Fork').click()");
    browser.await("document.querySelectorAll('.calls textarea').length === 3");
    for (int value : new int[] {1, 2, 3}) {
      fill(".calls textarea", Integer.toString(value));
      click(".calls button.main");
      browser.await("document.querySelectorAll('pre.result').length === " + value);
    }
    assertThat(
            browser
                .evaluate(
                    "[...document.querySelectorAll('pre.result')].map(e => e.textContent).join()")
                .asText())
        .isEqualTo("2,4,6");
  }

  @Test
  void stopsARun() throws Exception {
    open();
    write(LOOP);
    click("#run");
    browser.await("!document.querySelector('#stop').disabled");
    browser.await("document.querySelector('.state').textContent === 'running'");
    until(
        () -> {
          try {
            click("#stop");
            return browser.evaluate("!!document.querySelector('.state.cancelled')").asBoolean();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        cancelled -> cancelled);
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    open();
    fill("#inputs", "{");
    click("#run");
    browser.await(
        "document.querySelector('#status').textContent.includes('the inputs are no JSON')");
  }

  @Test
  void saysThatTheServerIsGone() throws Exception {
    open();
    write("6 * 7");
    server().close();
    click("#run");
    browser.await(
        "document.querySelector('#status').textContent"
            + ".includes('the server does not answer; is it running?')");
  }

  @Test
  void isDarkOrLightAsOneLikes() throws Exception {
    open();
    String before = browser.evaluate("document.documentElement.dataset.theme").asText();
    click("#theme");
    assertThat(browser.evaluate("document.documentElement.dataset.theme").asText())
        .isNotEqualTo(before)
        .isIn("dark", "light");
  }

  @Test
  void namesAllItsControls() throws Exception {
    open();
    assertThat(
            browser.evaluate(
                "[...document.querySelectorAll('input, select, textarea')]"
                    + ".filter(e => !e.labels?.length && !e.ariaLabel).map(e => e.id)"))
        .isEmpty();
    assertThat(
            browser
                .evaluate(EDITOR + ".querySelector('.cm-content').getAttribute('aria-label')")
                .asText())
        .isEqualTo("The program");
  }
}
