// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.vm.NativeVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A module of the library, before it is imported.
 *
 * @param name its dotted name
 * @param isPackage whether it has submodules
 * @param natives what stands in its namespace before its Python part runs
 * @param resource class-path location of its Python part
 * @param versions native versions of functions of its Python part, by their qualified names
 */
public record LibraryModule(
    String name,
    boolean isPackage,
    @Nullable Table natives,
    @Nullable String resource,
    Map<String, NativeVersion> versions) {}
