# SPDX-License-Identifier: Apache-2.0
# Each literal is warned of once, for its first escape that means nothing.
import re

print(re.match("(P\w+)\W(P\w+)", "Python PHP").groups())
print(re.findall('\d+\.\d+' "\s\d", "1.5 2"), "\q")
print(b"\w\S", "\400\777\w" == "\u0100\u01ff\\w")
print('''
\w and \S
''')
print("fine\n \q \400", f"{'\w\S'}")
n = 2
print(f"\d{n}\s\d", f"\{n}\w")
