/**
 * The text of an SVG file as a PNG, `scale` times its size. By a data address, which needs no origin: a sandboxed frame has none. Rejects with a
 * sentence where the browser cannot.
 */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const image = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('This browser could not make a PNG of the picture; the SVG file can be saved instead.')
  return blob
}

// By its events: `decode` fails for SVG in some browsers that draw it well.
function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('This browser could not draw the picture; the SVG file can be saved instead.')))
    image.src = address
  })
}

/** A file as a data address. */
export function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('This browser could not read the picture; the SVG file can be saved instead.')))
    reader.readAsDataURL(blob)
  })
}
