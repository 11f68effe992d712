import { Fragment } from 'preact'

/** The id of a row or a column, with places where a line may break: before a capital, after a dot or an underscore. */
export const Id = ({ id }: { readonly id: string }) => (
  <>
    {' '}
    <code class="id">
      {id.split(/(?<=[._])|(?=[A-Z])/).map((word, index) => (
        <Fragment key={word}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </code>
  </>
)
