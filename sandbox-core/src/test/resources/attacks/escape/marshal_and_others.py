# completes
missing = []
for n in ['marshal', 'mmap', 'fcntl', 'resource', 'pty', 'select', 'ssl', 'sqlite3', '_ctypes', 'posix', 'nt', 'winreg', '_winapi', 'multiprocessing', 'ensurepip']:
    try: __import__(n)
    except ImportError: missing.append(n)
print(len(missing))
#> 15
