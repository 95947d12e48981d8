#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Bundles the playground's editor (CodeMirror, MIT) into one file that the jar carries, with the licences of what is in it.
# For development only: the result is part of the repository. Needs npm.

set -eu

here=$(cd "$(dirname "$0")" && pwd)
target=$here/../resources/dev/hognose/server/http/playground
folder=${1:-$(mktemp -d)}

cp "$here/package.json" "$here/editor.js" "$folder"
cd "$folder"
npm install --no-audit --no-fund --loglevel=error
npx esbuild editor.js --bundle --minify --format=esm --target=es2022 --legal-comments=none --metafile=meta.json \
  --outfile=bundle.js
{
  printf '// SPDX-License-Identifier: Apache-2.0 AND MIT\n'
  printf '// Made by tool-server/src/main/playground/bundle.sh; licences of what is bundled: editor-licenses.txt\n'
  cat bundle.js
} > "$target/editor.js"
node -e '
  const fs = require("fs");
  const inputs = Object.keys(JSON.parse(fs.readFileSync("meta.json")).inputs);
  const names = [...new Set(inputs.map((f) => f.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)).filter(Boolean).map((m) => m[1]))];
  for (const name of names.sort()) {
    const version = JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version;
    console.log(`==== ${name} ${version}\n\n${fs.readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`);
  }' > "$target/editor-licenses.txt"
ls -l "$target/editor.js"
