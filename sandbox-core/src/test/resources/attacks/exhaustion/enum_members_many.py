# limit memory or limit duration
import enum
enum.Enum('E', ['m%d' % i for i in range(200_000)])
