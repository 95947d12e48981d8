# limit memory or limit duration or raises MemoryError or raises NotImplementedError or completes
import secrets
secrets.token_bytes(10 ** 9)
