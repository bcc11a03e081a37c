/** A QR code as one crisp SVG path, with its quiet zone of four modules and whole pixels a module. */
import './qrcard.css'
import encodeQR from 'qr'
import { type CSSProperties, type ReactNode, useMemo } from 'react'

const QUIET_ZONE = 4

/** One path over all dark modules, row by row, runs joined. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) => {
      let path = ''
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue
        const start = x
        while (row[x + 1]) x += 1
        path += `M${start} ${y}h${x + 1 - start}v1H${start}z`
      }
      return path
    })
    .join('')
}

/** `text` is what the code says; `label` what it is, for screen readers. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const modules = encodeQR(text, 'raw', { ecc: 'low', border: QUIET_ZONE })
    return { path: pathOf(modules), size: modules.length }
  }, [text])
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      style={{ '--modules': size } as CSSProperties}
    >
      <path d={path} />
    </svg>
  )
}

export function QrCard({
  text,
  label,
  children,
}: {
  readonly text: string
  readonly label: string
  readonly children?: ReactNode
}) {
  return (
    <div className="qrcard">
      <div className="qrcard__code">
        <QrCode text={text} label={label} />
      </div>
      {children && <div className="qrcard__beside">{children}</div>}
    </div>
  )
}
