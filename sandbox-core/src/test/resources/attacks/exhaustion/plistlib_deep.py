# raises RecursionError or raises InvalidFileException or limit duration
import plistlib
plistlib.loads(b'<plist version="1.0">' + b'<array>' * 50_000 + b'</array>' * 50_000 + b'</plist>')
