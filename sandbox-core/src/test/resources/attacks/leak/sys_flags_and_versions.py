# completes
import sys, platform
s = repr((sys.version, sys.implementation, platform.platform(), platform.uname(), platform.python_implementation(), sys.platform, platform.processor(), platform.machine()))
print([w for w in ('Java', 'jdk', 'OpenJDK', 'Temurin', 'amd64', 'HotSpot') if w in s])
#> []
