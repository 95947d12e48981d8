// SPDX-License-Identifier: Apache-2.0

package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.LineNumber;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The ceilings on sizes: lines of files, lines and bytecode of methods.
 *
 * <p>HotSpot compiles no method of 8,000 bytes of bytecode or more, so a loop that grew past that
 * would silently run interpreted.
 */
final class SourceSizeTest {
  private static final int FILE_LINES = 600;
  private static final int LARGE_FILE_LINES = 1_200;
  private static final int MEDIAN_LINES = 150;
  private static final int METHOD_LINES = 40;
  private static final int LONGEST_METHOD_LINES = 120;
  private static final double LONG_METHODS_SHARE = 0.02;
  private static final int METHOD_BYTES = 7_000;
  private static final int LOOP_BYTES = 7_900;

  /** The two files that may be long: the grammar in one place, and the loop in one place. */
  private static final Set<String> LARGE_FILES = Set.of("Parser.java", "Interpreter.java");

  private static final String LICENSE = "// SPDX-License-Identifier: Apache-2.0";

  private static final String LOOP = "dev/hognose/sandbox/vm/Interpreter.";

  private static final List<Path> MODULES =
      Stream.of("sandbox-core", "tool-server", "client-sdk").map(repository()::resolve).toList();

  /** One method that has code: its class and name, bytes of bytecode, and lines it spans. */
  private record Method(String name, int bytes, int lines) {
    boolean isLoop() {
      return name.startsWith(LOOP);
    }
  }

  @Test
  void filesStayBelowTheCeiling() {
    assertThat(sources("src").filter(file -> lines(file) > ceiling(file)))
        .as("files over their ceiling")
        .isEmpty();
  }

  @Test
  void medianFileIsSmall() {
    int[] sizes =
        sources("src/main")
            .filter(file -> !file.getFileName().toString().endsWith("-info.java"))
            .mapToInt(SourceSizeTest::lines)
            .sorted()
            .toArray();
    assertThat(sizes[sizes.length / 2]).isLessThanOrEqualTo(MEDIAN_LINES);
  }

  @Test
  void everyFileStatesItsLicense() {
    assertThat(sources("src").filter(file -> !firstLine(file).equals(LICENSE)))
        .as("files without a license")
        .isEmpty();
  }

  @Test
  void methodsCanBeCompiledByHotSpot() {
    assertThat(methods().stream().filter(m -> m.bytes() > (m.isLoop() ? LOOP_BYTES : METHOD_BYTES)))
        .as("methods with too much bytecode")
        .isEmpty();
  }

  @Test
  void methodsFitOnAScreen() {
    List<Method> methods = methods().stream().filter(method -> !method.isLoop()).toList();
    List<Method> tall = methods.stream().filter(method -> method.lines() > METHOD_LINES).toList();
    assertThat(tall.stream().filter(method -> method.lines() > LONGEST_METHOD_LINES))
        .as("methods over %d lines", LONGEST_METHOD_LINES)
        .isEmpty();
    assertThat((double) tall.size() / methods.size())
        .as("share of methods over %d lines, which are %s", METHOD_LINES, tall)
        .isLessThanOrEqualTo(LONG_METHODS_SHARE);
  }

  private static int ceiling(Path file) {
    return LARGE_FILES.contains(file.getFileName().toString()) ? LARGE_FILE_LINES : FILE_LINES;
  }

  private static String firstLine(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> sources(String folder) {
    return MODULES.stream()
        .map(module -> module.resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(SourceSizeTest::walk)
        .filter(file -> file.toString().endsWith(".java"));
  }

  /** The methods of the main classes; class initializers run once and do not count. */
  private static List<Method> methods() {
    return walk(mainClasses())
        .filter(file -> file.toString().endsWith(".class"))
        .flatMap(SourceSizeTest::methodsOf)
        .toList();
  }

  private static Stream<Method> methodsOf(Path file) {
    ClassModel model;
    try {
      model = ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String owner = model.thisClass().asInternalName();
    return model.methods().stream()
        .filter(method -> method.code().isPresent())
        .filter(method -> !method.methodName().equalsString("<clinit>"))
        .map(method -> measure(owner, method));
  }

  private static Method measure(String owner, MethodModel method) {
    var code = (CodeAttribute) method.code().orElseThrow();
    var lines =
        code.elementStream()
            .filter(LineNumber.class::isInstance)
            .mapToInt(element -> ((LineNumber) element).line())
            .summaryStatistics();
    int span = lines.getCount() == 0 ? 0 : lines.getMax() - lines.getMin() + 1;
    return new Method(owner + "." + method.methodName().stringValue(), code.codeLength(), span);
  }

  private static Path mainClasses() {
    try {
      return Path.of(Limits.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("sandbox-core"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return Math.toIntExact(lines.count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
