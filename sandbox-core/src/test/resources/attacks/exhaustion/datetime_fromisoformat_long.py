# completes
import datetime
datetime.datetime.fromisoformat('2024-01-01T' + '0' * 1_000_000)
