/**
 * Names, room ids and addresses have no business in a console: livekit-client says nothing there. The default level, because
 * `setLogLevel` writes each logger's level into localStorage; the logger that others take their default from comes first.
 */
import { getLogger, LoggerNames, LogLevel } from 'livekit-client'

for (const name of Object.values(LoggerNames)) getLogger(name).setDefaultLevel(LogLevel.silent)
