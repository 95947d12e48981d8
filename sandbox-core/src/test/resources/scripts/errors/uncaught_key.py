# SPDX-License-Identifier: Apache-2.0
# KeyError shows the repr of the key.
config = {"host": "localhost", "port": 80}
for key in ("host", "port", "user name"):
    print(key, config[key])
